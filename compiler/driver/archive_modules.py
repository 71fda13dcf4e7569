"""What the archive of compiled library modules holds: these, and what they import (decisions/archive.md)."""
# What nearly every program reaches.
import abc, codecs, collections.abc, contextlib, copy, copyreg, dataclasses, enum, functools, io, keyword, operator, os, re, string
import sys, types, typing, warnings, weakref
# Text
import difflib, gettext, html, html.entities, html.parser, locale, pprint, reprlib, shlex, textwrap
# Numbers and time
import bisect, calendar, colorsys, datetime, decimal, fractions, heapq, numbers, random, sched, statistics, timeit
# Data and files
import base64, bz2, configparser, csv, fileinput, filecmp, fnmatch, glob, gzip, hashlib, hmac, json, lzma, mimetypes, pathlib, pickle
import plistlib, quopri, secrets, shelve, shutil, sqlite3, struct, tarfile, tempfile, tomllib, uuid, xml.dom.minidom
import xml.etree.ElementTree, zipfile, zlib
# Programs
import argparse, cmd, contextvars, getopt, getpass, graphlib, logging, logging.config, logging.handlers, optparse, platform, queue
import signal, subprocess, threading, concurrent.futures
# Python itself
import ast, bdb, cProfile, dis, doctest, gc, importlib, importlib.util, inspect, linecache, pdb, profile, pstats, symtable, token
import tokenize, traceback, tracemalloc, unittest, unittest.mock
# The net, as far as it needs none
import email, email.message, ipaddress, urllib.parse
# Encodings that programs name
import encodings.ascii, encodings.cp1252, encodings.cp437, encodings.idna, encodings.latin_1, encodings.utf_16, encodings.utf_32
import encodings.utf_8, encodings.utf_8_sig
