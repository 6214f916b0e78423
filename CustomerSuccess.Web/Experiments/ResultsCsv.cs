using System.Globalization;
using System.Text;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Web.Experiments;

/// <summary>Results of plays as CSV; shares are 0 to 1, amounts in units of the reporting currency, unknown is empty.</summary>
internal static class ResultsCsv
{
    private static readonly string[] Header =
    [
        "play", "name", "treated", "treated_stayed", "treated_low", "treated_high", "held_out", "held_out_stayed", "held_out_low", "held_out_high", "difference", "difference_low", "difference_high",
        "one_look_low", "one_look_high", "saved_per_customer", "saved_low", "saved_high", "saved_in_all", "saved_in_all_low", "saved_in_all_high", "currency", "under_way", "came_again", "not_drawn", "verdict", "sentence",
    ];

    public static string Of(PlayResults results)
    {
        var text = new StringBuilder(CsvLine.Join(Header, ',')).Append("\r\n");
        foreach (var (key, name, compared) in Rows(results))
        {
            text.Append(CsvLine.Join(Cells(key, name, compared, results.Currency), ',')).Append("\r\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(string Key, string Name, Compared Compared)> Rows(PlayResults results) =>
    [
        .. results.SavePlays is { } all ? new[] { ("", "All save plays together", all) } : [],
        .. results.Plays.Select(play => (play.Key, Harmless(play.Name), play.Compared)),
    ];

    private static IEnumerable<string> Cells(string key, string name, Compared compared, string currency) =>
    [
        key,
        name,
        .. Of(compared.Treated.Stayed),
        .. Of(compared.HeldOut.Stayed),
        .. Of(compared.Verdict.Difference, "0.#####"),
        .. Of(compared.Difference, "0.#####")[1..],
        .. Of(compared.Revenue, "0.##"),
        .. Of(compared.RevenueInAll, "0.##"),
        currency,
        $"{compared.LeftOut.Underway}",
        $"{compared.LeftOut.Again}",
        $"{compared.LeftOut.NotDrawn}",
        ExperimentWords.Verdict(compared.Verdict.Kind),
        compared.Verdict.Sentence,
    ];

    private static string[] Of(Arm arm) => arm.Interval() is var (low, high)
        ? [$"{arm.Cases}", arm.Share is { } share ? Number(share, "0.#####") : "", arm.Cases == 0 ? "" : Number(low, "0.#####"), arm.Cases == 0 ? "" : Number(high, "0.#####")] : [];

    private static string[] Of(Estimate? estimate, string format) =>
        estimate is null ? ["", "", ""] : [Number(estimate.Value, format), Number(estimate.Low, format), Number(estimate.High, format)];

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>A spreadsheet must not take the name of a play for a formula.</summary>
    private static string Harmless(string cell) => cell is ['=' or '@' or '+' or '-' or '\t' or '\r' or '\n', ..] ? $"'{cell}" : cell;
}
