using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Health;

internal sealed class HealthScoreMapping : IEntityTypeConfiguration<HealthScore>
{
    public void Configure(EntityTypeBuilder<HealthScore> builder)
    {
        builder.ToTable("HealthScores");
        builder.HasKey(score => new { score.CustomerId, score.Day });
        builder.HasOne<Customer>().WithMany().HasForeignKey(score => score.CustomerId);
        builder.HasOne<ScorecardVersion>().WithMany().HasForeignKey(score => score.ScorecardVersionId);
    }
}
