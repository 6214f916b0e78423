using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Churn.Predicting;

internal sealed class ChurnStandingMapping : IEntityTypeConfiguration<ChurnStanding>
{
    public void Configure(EntityTypeBuilder<ChurnStanding> builder)
    {
        builder.ToTable("ChurnStandings");
        builder.HasKey(standing => standing.CustomerId);
        builder.Property(standing => standing.CustomerId).ValueGeneratedNever();
        builder.Property(standing => standing.Reason).HasMaxLength(ChurnStanding.LongestReason);
        builder.HasOne<Customer>().WithMany().HasForeignKey(standing => standing.CustomerId);
    }
}
