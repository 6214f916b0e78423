using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>Numbers as people type them: "62,5" and "62.5" are the same, and "25,000" is what the screens themselves show for 25000.</summary>
internal static partial class TypedNumber
{
    public static string Write(double? value) => value is { } known && double.IsFinite(known) ? Math.Round(known, 6).ToString(CultureInfo.InvariantCulture) : "";

    /// <returns>NaN for what is no number; whoever judges it then says so at the field.</returns>
    public static double Read(string text) =>
        double.TryParse(Plain(text).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;

    /// <param name="wrong">For what is no whole number.</param>
    public static int Whole(string text, int wrong) =>
        int.TryParse(Plain(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : wrong;

    private static string Plain(string text)
    {
        var typed = text.Trim().Replace('−', '-');
        return Thousands().IsMatch(typed) ? typed.Replace(",", "", StringComparison.Ordinal) : typed;
    }

    /// <summary>Not "0,125", which is an eighth.</summary>
    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$")]
    private static partial Regex Thousands();
}
