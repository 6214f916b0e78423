using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Happenings;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Rows;

/// <summary>Daily use, and the features behind it: what is counted as a feature used stands in both files.</summary>
internal sealed class UsageFile(string folder) : DemoFile
{
    private readonly CsvFile usage = new(
        folder, "usage",
        "customer_id", "day", "active_users", "logins", "sessions", "actions", "advanced_actions", "features_used", "api_calls",
        "storage_gb", "integrations");

    private readonly CsvFile features = new(folder, "features", "customer_id", "day", "feature", "uses", "users");

    public override void Add(DemoAccount account)
    {
        if (account.Persona.Unconnected)
        {
            return;
        }

        var dice = account.Persona.Dice("usage");
        var habits = new FeatureHabits(account);
        var capacity = new CapacityUse(account);
        foreach (var day in account.Days())
        {
            var users = ActiveUsers(account, day, dice);
            var logins = users + dice.Hits(users, 0.25);
            var sessions = logins + dice.Hits(logins, 0.2);
            var actions = (int)(sessions * ActionsPerSession(account.Persona.Level(Facet.Depth, day)) * Math.Max(0.3, dice.Normal(1, 0.12)));
            var advanced = (int)(actions * 0.35 * account.Persona.Level(Facet.Adoption, day));
            var used = habits.On(day, users);
            foreach (var (feature, uses, by) in used)
            {
                features.Add(account.Persona.Id, day, feature, uses, by);
            }

            var integrations = capacity.Integrations(day);
            usage.Add(
                account.Persona.Id, day, users, logins, sessions, actions, advanced, used.Count,
                integrations == 0 ? 0 : capacity.ApiCalls(day), capacity.StorageGb(day), integrations);
        }
    }

    public override void Dispose()
    {
        usage.Dispose();
        features.Dispose();
    }

    private static int ActiveUsers(DemoAccount account, DateOnly day, Dice dice)
    {
        var seats = account.AgreedOn(day)!.Seats;
        var weeks = (day.DayNumber - account.Persona.StartedOn.DayNumber) / 7.0;
        var rollout = new Course((0, 0.3), (8, 1)).At(weeks);
        var usual = seats * 0.85 * Math.Pow(account.Persona.Level(Facet.Use, day), 1.15) * rollout * Workdays.Share(day);
        return Math.Min(seats, dice.Count(usual * dice.Normal(1, 0.05)));
    }

    private static double ActionsPerSession(double level) => 4 + (17 * level);
}
