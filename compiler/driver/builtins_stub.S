/* runtime/builtins/builtins.pyi, which declares the builtins; the build defines BUILTINS_STUB_FILE. */
    .section .rodata
    .globl builtins_stub_start, builtins_stub_end
    .hidden builtins_stub_start, builtins_stub_end
builtins_stub_start:
    .incbin BUILTINS_STUB_FILE
builtins_stub_end:
    .byte 0
    .section .note.GNU-stack, "", @progbits
