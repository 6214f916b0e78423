using System.Globalization;

namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>Numbers as people type them.</summary>
internal static class TypedNumber
{
    public static string Write(double? value) => value is { } known && double.IsFinite(known) ? Math.Round(known, 6).ToString(CultureInfo.InvariantCulture) : "";

    /// <returns>NaN for what is no number; whoever judges it then says so at the field.</returns>
    public static double Read(string text) =>
        double.TryParse(text.Trim().Replace('−', '-').Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;

    /// <param name="wrong">For what is no whole number.</param>
    public static int Whole(string text, int wrong) =>
        int.TryParse(text.Trim().Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : wrong;
}
