using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Churn;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Inbox;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Offers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Revenue;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Core.Search;
using CustomerSuccess.Core.Sentiment;
using CustomerSuccess.Core.Sentiment.Remote;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Today;
using CustomerSuccess.Core.Touches;
using CustomerSuccess.Web.Demo;
using Microsoft.AspNetCore.Identity;

namespace CustomerSuccess.Web.Hosting;

/// <summary>The whole core, for the web server and for the command line alike.</summary>
internal static class CustomerSuccessRegistration
{
    public static IServiceCollection AddCustomerSuccess(
        this IServiceCollection services, IConfiguration configuration, DatabaseOptions database, TimeProvider? clock = null) => services
        .AddSingleton(clock ?? TimeProvider.System)
        .AddSingleton<IPasswordHasher<Person>, PasswordHasher<Person>>()
        .AddSingleton<HashPassword>(provider => provider.GetRequiredService<IPasswordHasher<Person>>().HashPassword)
        .AddPersistence(database)
        .AddLive()
        .AddSettings()
        .AddPeople()
        .AddSentiment(configuration.GetSection("Sentiment").Get<SentimentOptions>() ?? new SentimentOptions())
        .AddFacts()
        .AddTouches()
        .AddInbox()
        .AddData()
        .AddHealth(configuration.GetSection("Health").Get<HealthOptions>() ?? new HealthOptions())
        .AddChurn()
        .AddScorecards()
        .AddMessaging(configuration.GetSection("Messaging").Get<MessagingOptions>() ?? new MessagingOptions())
        .AddAlerts()
        .AddApprovals()
        .AddPlays()
        .AddExperiments()
        .AddOffers()
        .AddPortfolio()
        .AddRevenue(configuration.GetSection("Revenue").Get<RevenueOptions>() ?? new RevenueOptions())
        .AddReplay()
        .AddBook()
        .AddToday()
        .AddSearch()
        .AddDemo()
        .AddDemoMode();
}
