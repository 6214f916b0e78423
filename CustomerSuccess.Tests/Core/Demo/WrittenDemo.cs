using CustomerSuccess.Core.Demo;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Demo;

/// <summary>The files of the demo, written once for all tests that only read them.</summary>
public sealed class WrittenDemo : IDisposable
{
    internal static readonly DateOnly Today = new(2026, 11, 19);

    private readonly TempFolder folder = new();

    public WrittenDemo() => DemoFiles.Write(folder.Path, Today);

    public string this[string file] => folder[$"{file}.csv"];

    public void Dispose() => folder.Dispose();
}
