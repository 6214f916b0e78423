namespace CustomerSuccess.Web.Touches;

internal static class TouchesWebRegistration
{
    public static IServiceCollection AddTouchDesk(this IServiceCollection services) => services.AddSingleton<TouchDesk>();
}
