using System.Globalization;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Campaigns;

/// <summary>Which step has sent a mail.</summary>
internal static class StepOfMail
{
    /// <returns>The id of the step that sends under such a <see cref="PlayStep.Key"/>; null for another key.</returns>
    public static int? IdOf(string key) =>
        key.Split(':') is ["play-step", var id, _] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : null;
}
