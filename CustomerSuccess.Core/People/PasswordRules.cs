using System.Collections.Frozen;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.People;

/// <summary>
/// Passwords after OWASP ASVS 4.0 section 2.1: at least 12 characters, none of the common ones, nothing that can be read off the person, and
/// no rule about which kinds of characters it has.
/// </summary>
public static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 128;

    private static readonly FrozenSet<string> Common = Read();

    /// <returns>What is wrong in words for the person, or null.</returns>
    public static Error? FirstFault(string password, string email, string name)
    {
        if (password.Length < Shortest)
        {
            return new Invalid($"The password needs at least {Shortest} characters. A few words in a row are easy to remember.");
        }

        if (password.Length > Longest)
        {
            return new Invalid($"The password may have at most {Longest} characters.");
        }

        return IsGuessable(password.ToLowerInvariant(), email, name)
            ? new Invalid("This password is among the first that anybody would try. Choose another one.")
            : null;
    }

    private static bool IsGuessable(string password, string email, string name) =>
        Common.Contains(password)
        || Common.Contains(Core(password))
        || password.Distinct().Count() < 5
        || IsRepetition(password)
        || IsSequence(password, 1)
        || IsSequence(password, -1)
        || PersonalWords(email, name).Any(word => Core(password) == word);

    /// <summary>Without the digits and signs that people put around a common word.</summary>
    private static string Core(string password) => password.Trim([.. "0123456789!?.,;:-_+*#@$%&/()=<>| "]);

    /// <summary>The same piece again and again, such as "abcabcabcabc".</summary>
    private static bool IsRepetition(string password) =>
        Enumerable.Range(1, password.Length / 2).Any(length =>
            password.Select((letter, i) => letter == password[i % length]).All(same => same));

    /// <summary>One key after the other, such as "abcdefghijkl" or "890123456789".</summary>
    private static bool IsSequence(string password, int step) =>
        password.Zip(password.Skip(1)).All(pair =>
            pair.Second == pair.First + step || (step > 0 ? pair is { First: '9', Second: '0' } : pair is { First: '0', Second: '9' }));

    private static IEnumerable<string> PersonalWords(string email, string name) =>
        [email.ToLowerInvariant(), email.Split('@')[0].ToLowerInvariant(), name.ToLowerInvariant(), name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant(), "customersuccess", "customer success"];

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("CustomerSuccess.Core.People.common-passwords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
