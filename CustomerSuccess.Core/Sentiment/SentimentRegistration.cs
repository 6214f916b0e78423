using CustomerSuccess.Core.Sentiment.Remote;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Sentiment;

public static class SentimentRegistration
{
    /// <exception cref="InvalidOperationException">An option cannot work.</exception>
    public static IServiceCollection AddSentiment(this IServiceCollection services, SentimentOptions options)
    {
        options.Checked();
        return services.AddSingleton(options).AddSingleton<TextJudge>(provider => new TextJudge(options, provider.GetRequiredService<TimeProvider>()));
    }
}
