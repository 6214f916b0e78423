namespace CustomerSuccess.Core.Data.Reading;

/// <summary>
/// 64-bit FNV-1a over text (http://www.isthe.com/chongo/tech/comp/fnv). Good enough to tell the rows of a file apart: among ten million
/// rows the chance of one false match is 3 in a million.
/// </summary>
internal static class KeyHash
{
    public const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(string[] cells)
    {
        var hash = Start;
        foreach (var cell in cells)
        {
            hash = Add(hash, cell);
        }

        return hash;
    }

    public static ulong Add(ulong hash, string text)
    {
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return (hash ^ 0xFFFF) * Prime;
    }
}
