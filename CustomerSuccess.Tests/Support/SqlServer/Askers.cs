using System.Diagnostics;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Tests.Support.SqlServer;

/// <summary>Which types of Core send queries while a test listens.</summary>
internal static class Askers
{
    private static readonly AsyncLocal<HashSet<string>?> Heard = new();

    /// <returns>Fills with names of types while the test that listens goes on.</returns>
    public static IReadOnlySet<string> Listen() => Heard.Value = [];

    public static void Note()
    {
        if (Heard.Value is { } names)
        {
            var types = new StackTrace().GetFrames().Select(frame => frame.GetMethod()?.DeclaringType).OfType<Type>();
            names.Add(Outermost(types.FirstOrDefault(type => type.Assembly == typeof(CustomerSuccessContext).Assembly) ?? typeof(Askers)).Name);
        }
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
