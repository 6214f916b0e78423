namespace CustomerSuccess.Web.Shell;

/// <summary>Every address of the application, made in one place.</summary>
internal static class AppRoutes
{
    /// <summary>Leads on to where the role starts; only for pages outside the circuit, which go there by themselves.</summary>
    public const string Home = "/";
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string DemoSignIn = "/demo/sign-in";
    public const string Account = "/account";
    public const string ChangePasswordPage = "/change-password";
    public const string Today = "/today";
    public const string Portfolio = "/portfolio";
    public const string Book = "/book";
    public const string BookExport = "/book/export.csv";
    public const string Customers = "/customers";
    public const string Inbox = "/inbox";
    public const string Data = "/data";
    public const string DataUpload = "/data/upload";
    public const string People = "/people";
    public const string Rules = "/rules";
    public const string NewRuleKey = "new";
    public const string NewRule = $"{Rules}/{NewRuleKey}";
    public const string Scorecards = "/scorecards";
    public const string Api = "/api/v1";
    public const string Messages = "/messages";
    public const string ChurnModel = "/churn";
    public const string Offers = "/offers";
    public const string OfferSettings = "/offers/settings";
    public const string Templates = "/templates";
    public const string BrokenMailLink = "/mail/broken";
    public const string Plays = "/plays";
    public const string NewPlayKey = "new";
    public const string PlaySettings = "/plays/settings";
    public const string Campaigns = "/campaigns";
    public const string Revenue = "/revenue";
    public const string RevenueMovements = "/revenue/movements";
    public const string RevenueExport = "/revenue/export";
    public const string PlayResults = "/play-results";
    public const string PlayResultsExport = "/play-results/export.csv";

    public const string Approvals = "/approvals";
    public const string Tasks = "/tasks";
    public const string Runs = "/runs";

    public static string ChoosePassword(string token) => $"/choose-password/{Uri.EscapeDataString(token)}";

    public static string SignInAndReturn(string returnUrl) => $"{SignIn}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    public static string Customer(string externalId, string? tab = null) =>
        $"{Customers}/{Uri.EscapeDataString(externalId)}{(tab is null ? "" : $"?tab={tab}")}";

    public static string Scorecard(string key) => $"{Scorecards}/{Uri.EscapeDataString(key)}";

    public static string Rule(string key) => $"{Rules}/{Uri.EscapeDataString(key)}";

    public static string Offer(int id) => $"{Offers}/{id}";

    /// <param name="customer">With whose facts it is shown; null: some customer.</param>
    public static string Template(string key, string? customer = null) =>
        $"{Templates}/{Uri.EscapeDataString(key)}{(customer is null ? "" : $"?customer={Uri.EscapeDataString(customer)}")}";

    /// <summary>Where a reader of a mail unsubscribes.</summary>
    public static string Unsubscribe(string token) => $"/mail/unsubscribe/{Uri.EscapeDataString(token)}";

    public static string Run(int id) => $"{Runs}/{id}";

    /// <summary>The runs behind a number of a playbook.</summary>
    /// <param name="standing">Such as "open"; read by <c>RunAddress</c>.</param>
    /// <param name="days">Begun within so many days; null: ever.</param>
    public static string RunsOf(string playbook, string standing, int? days = null) =>
        $"{Runs}?play={Uri.EscapeDataString(playbook)}&standing={standing}{(days is null ? "" : $"&days={days}")}";

    public static string RunsOfCustomer(string externalId) => $"{Runs}?customer={Uri.EscapeDataString(externalId)}";

    /// <summary>The list with the details of one of them.</summary>
    public static string Approval(int id) => $"{Approvals}?id={id}";

    public static string Rejects(int runId, string file) => $"/data/rejects/{runId}/{Uri.EscapeDataString(file)}";

    public static string Play(string key) => $"{Plays}/{Uri.EscapeDataString(key)}";

    /// <summary>What one play was worth.</summary>
    public static string PlayResult(string key) => $"{PlayResults}/{Uri.EscapeDataString(key)}";

    /// <param name="from">Key of the playbook that it begins as; null: empty.</param>
    public static string NewPlay(string? from = null) => $"{Plays}/{NewPlayKey}{(from is null ? "" : $"?from={Uri.EscapeDataString(from)}")}";
}
