using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Health;

internal sealed class CustomerStandingMapping : IEntityTypeConfiguration<CustomerStanding>
{
    public void Configure(EntityTypeBuilder<CustomerStanding> builder)
    {
        builder.ToTable("CustomerStandings");
        builder.HasKey(standing => standing.CustomerId);
        builder.Property(standing => standing.CustomerId).ValueGeneratedNever();
        builder.Property(standing => standing.Reason).HasMaxLength(500);
        builder.Property(standing => standing.Currency).HasMaxLength(3);
        builder.Property(standing => standing.Plan).HasMaxLength(CustomerLimits.Word);
        builder.HasOne<Customer>().WithOne().HasForeignKey<CustomerStanding>(standing => standing.CustomerId);
    }
}
