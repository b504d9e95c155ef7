package org.dateline.steps;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts a count before each branch and at the beginning of each method, so that no loop, recursion or lambda goes uncounted,
 * and sends what the library does with a text or a list to the method of {@link Steps} of the same name, where there is one.
 */
final class CountsInCode implements CodeTransform {
    private static final ClassDesc STEPS = ClassDesc.of(Steps.class.getName());
    private static final ClassDesc COLLECTION = ClassDesc.of("java.util.Collection");
    private static final Set<String> REPLACED = Stream.of(Steps.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(CountsInCode::signature)
            .collect(Collectors.toUnmodifiableSet());

    private CountsInCode() {}

    static CodeTransform ofEachMethod() {
        return CodeTransform.ofStateful(CountsInCode::new);
    }

    @Override
    public void atStart(CodeBuilder builder) {
        builder.invokestatic(STEPS, "one", ConstantDescs.MTD_void);
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
        switch (element) {
            case BranchInstruction branch -> {
                builder.invokestatic(STEPS, "one", ConstantDescs.MTD_void);
                builder.with(branch);
            }
            case InvokeInstruction call -> call(builder, call);
            case InvokeDynamicInstruction dynamic -> dynamic(builder, dynamic);
            default -> builder.with(element);
        }
    }

    private static void call(CodeBuilder builder, InvokeInstruction call) {
        boolean hasReceiver = call.opcode() != Opcode.INVOKESTATIC;
        ClassDesc owner = call.owner().asSymbol();
        MethodTypeDesc type = hasReceiver ? call.typeSymbol().insertParameterTypes(0, owner) : call.typeSymbol();
        String name = call.name().stringValue();
        if (call.opcode() != Opcode.INVOKESPECIAL && isReplaced(owner, name, type)) {
            builder.invokestatic(STEPS, name, type);
            return;
        }
        int parameters = call.typeSymbol().parameterCount();
        if (isLibrary(owner)
                && parameters > 0
                && call.typeSymbol().parameterType(parameters - 1).equals(COLLECTION)) {
            builder.dup().invokestatic(STEPS, "copied", MethodTypeDesc.of(ConstantDescs.CD_void, COLLECTION));
        }
        builder.with(call);
    }

    /** A reference to a method, as {@code String::strip}, and the sums of texts, as {@code a + b}. */
    private static void dynamic(CodeBuilder builder, InvokeDynamicInstruction call) {
        DynamicCallSiteDesc site = DynamicCallSiteDesc.of(
                call.bootstrapMethod(),
                call.name().stringValue(),
                call.typeSymbol(),
                call.bootstrapArgs().stream().map(CountsInCode::replaced).toArray(ConstantDesc[]::new));
        builder.invokedynamic(site);
        if (call.bootstrapMethod().methodName().equals("makeConcatWithConstants")) {
            builder.dup()
                    .invokestatic(STEPS, "built", MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String));
        }
    }

    private static ConstantDesc replaced(ConstantDesc argument) {
        if (!(argument instanceof DirectMethodHandleDesc method)
                || !isReplaced(method.owner(), method.methodName(), method.invocationType())) {
            return argument;
        }
        return MethodHandleDesc.ofMethod(
                DirectMethodHandleDesc.Kind.STATIC, STEPS, method.methodName(), method.invocationType());
    }

    private static boolean isReplaced(ClassDesc owner, String name, MethodTypeDesc type) {
        return isLibrary(owner) && REPLACED.contains(name + type.descriptorString());
    }

    private static boolean isLibrary(ClassDesc owner) {
        return owner.descriptorString().startsWith("Ljava/");
    }

    private static String signature(Method method) {
        ClassDesc[] parameters = Stream.of(method.getParameterTypes())
                .map(type -> type.describeConstable().orElseThrow())
                .toArray(ClassDesc[]::new);
        ClassDesc returns = method.getReturnType().describeConstable().orElseThrow();
        return method.getName() + MethodTypeDesc.of(returns, parameters).descriptorString();
    }
}
