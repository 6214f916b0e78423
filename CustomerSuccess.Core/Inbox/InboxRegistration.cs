using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Inbox;

public static class InboxRegistration
{
    public static IServiceCollection AddInbox(this IServiceCollection services) =>
        services.AddSingleton<InboxQueries>().AddSingleton<VoiceQueries>().AddSingleton<CorrectSentiment>().AddSingleton<JudgeTexts>();
}
