namespace CustomerSuccess.Web.Hosting;

/// <summary>
/// Scripts and styles of packages that the build has not compressed. Never pages: what is compressed together with a secret can betray its length.
/// </summary>
internal static class Compression
{
    public static IServiceCollection AddCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = ["text/css", "text/javascript"];
    });
}
