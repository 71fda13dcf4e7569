/* runtime/abi/fast.c as LLVM bitcode; the build defines CG_BITCODE_FILE. */
    .section .rodata
    .globl cg_bitcode_start, cg_bitcode_end
    .hidden cg_bitcode_start, cg_bitcode_end
    .balign 16
cg_bitcode_start:
    .incbin CG_BITCODE_FILE
cg_bitcode_end:
    .byte 0
    .section .note.GNU-stack, "", @progbits
