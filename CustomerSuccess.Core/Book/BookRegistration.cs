using Microsoft.Extensions.DependencyInjection;

namespace CustomerSuccess.Core.Book;

public static class BookRegistration
{
    public static IServiceCollection AddBook(this IServiceCollection services) => services.AddSingleton<BookQueries>();
}
