using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using TestResult = FsCheck.TestResult;

namespace CustomerSuccess.Tests.Support;

/// <summary>Says nothing of a law that holds, and fails the test with the case in which it does not.</summary>
internal sealed class QuietRunner : IRunner
{
    public void OnStartFixture(Type value)
    {
    }

    public void OnArguments(int number, FSharpList<object> arguments, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    public void OnShrink(FSharpList<object> arguments, FSharpFunc<FSharpList<object>, string> every)
    {
    }

    public void OnFinished(string name, TestResult result) => Assert.True(result is TestResult.Passed, Runner.onFinishedToString(name, result));
}
