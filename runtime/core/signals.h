/* Signals of the system, from where they arrive to where Python code hears of them. The C handler
 * only notes the number; what is to be done for it happens at the next safe point of the main
 * thread. */
#ifndef KRAIT_CORE_SIGNALS_H
#define KRAIT_CORE_SIGNALS_H

#include <stdbool.h>

/* From now on SIGINT becomes a KeyboardInterrupt at the next safe point, unless whoever started the
 * program wants it ignored. SIGPIPE and SIGXFSZ are ignored: the system call tells. */
void signals_start(void);

/* The system shall call signal_note for this signal. 0, or -1 with errno. */
int signal_watch(int number);
/* The C handler; also for signals that a program only pretends to send. */
void signal_note(int number);

/* What is called at a safe point for a signal noted: 0, or -1 with an error set. Before the module
 * _signal sets another, it raises KeyboardInterrupt. */
typedef int (*SignalDelivery)(int number);
void signal_delivery_set(SignalDelivery deliver);
/* Delivers what has been noted, lowest number first; called by kr_pending. 0, -1. */
int signals_deliver(void);
/* Raises KeyboardInterrupt; -1. */
int signal_interrupt(void);

/* The handler writes the signal's number to this descriptor (-1: none); warns: of a full pipe, too.
 * The descriptor before. */
int signal_wakeup_set(int descriptor, bool warns);

#endif
