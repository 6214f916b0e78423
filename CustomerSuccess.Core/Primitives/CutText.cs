namespace CustomerSuccess.Core.Primitives;

/// <summary>Text that must not be longer than so many UTF-16 units.</summary>
public static class CutText
{
    /// <returns>The text, or its beginning and an ellipsis; never half of a character that takes two units.</returns>
    public static string At(string text, int longest) => text.Length <= longest ? text
        : char.IsHighSurrogate(text[longest - 2]) ? $"{text[..(longest - 2)]}…"
        : $"{text[..(longest - 1)]}…";
}
