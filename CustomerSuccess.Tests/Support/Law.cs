using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Support;

/// <summary>Something that must hold for all cases; FsCheck looks for one in which it does not, from a fixed seed.</summary>
internal static class Law
{
    private const ulong Seed = 20261120;

    public static void Holds<T>(Gen<T> cases, Action<T> law, int count = 300) => Check.One(
        Config.Quick.WithRunner(new QuietRunner()).WithMaxTest(count).WithReplay(Seed, 1),
        Prop.ForAll(cases.ToArbitrary(), law));
}
