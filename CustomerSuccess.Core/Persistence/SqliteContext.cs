using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Persistence;

/// <summary>EF Core keeps one set of migrations per context type, hence one type per database.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : CustomerSuccessContext(options);
