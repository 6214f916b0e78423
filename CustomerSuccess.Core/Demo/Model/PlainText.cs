namespace CustomerSuccess.Core.Demo.Model;

/// <summary>Names as parts of addresses: lower case letters and digits without accents.</summary>
internal static class PlainText
{
    private const string Accented = "áàâãäåæçčćéèêëěíìîïıñńňóòôõöøœúùûüýžźżšśßłřťđ";
    private const string Plain = "aaaaaaaccceeeeeiiiiinnnooooooouuuuyzzzssslrtd";

    public static string Of(string text) => string.Concat(text.ToLowerInvariant().Select(Letter).Where(char.IsAsciiLetterOrDigit));

    private static char Letter(char letter)
    {
        var place = Accented.IndexOf(letter, StringComparison.Ordinal);
        return place < 0 ? letter : Plain[place];
    }
}
