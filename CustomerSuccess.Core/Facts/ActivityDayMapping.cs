using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class ActivityDayMapping : IEntityTypeConfiguration<ActivityDay>
{
    public void Configure(EntityTypeBuilder<ActivityDay> builder)
    {
        builder.ToTable("ActivityDays");
        builder.HasKey(activity => new { activity.CustomerId, activity.Day, activity.Kind });
        builder.HasOne<Customer>().WithMany().HasForeignKey(activity => activity.CustomerId);
    }
}
