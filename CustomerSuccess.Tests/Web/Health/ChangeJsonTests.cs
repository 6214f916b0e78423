using System.Text.Json;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Health;

namespace CustomerSuccess.Tests.Web.Health;

public sealed class ChangeJsonTests
{
    [Fact]
    public void Of_AChange_GivesPointsThatSumAndSaysWhy()
    {
        var change = new ScoreChange(
            new(2026, 5, 18), Score.FromHundredths(64_10), "Retention v7", new(2026, 6, 17), Score.FromHundredths(43_40), "Retention v8",
            [
                new(ChangeKind.Moved, "Login recency", "No login for 12 days; before: 1 day.", -15_00, "login-recency"),
                new(ChangeKind.Scorecard, "Scorecard", "Retention v8 judges instead.", -5_70),
            ]);
        Assert.Equal(
            """{"from":"2026-05-18","then":64.1,"thenScorecard":"Retention v7","to":"2026-06-17","now":43.4,"nowScorecard":"Retention v8","difference":-20.7,"parts":[{"kind":"moved","name":"Login recency","measure":"login-recency","points":-15,"sentence":"No login for 12 days; before: 1 day."},{"kind":"scorecard","name":"Scorecard","measure":null,"points":-5.7,"sentence":"Retention v8 judges instead."}]}""",
            JsonSerializer.Serialize(ChangeJson.Of(change), ChangeJson.Options));
    }
}
