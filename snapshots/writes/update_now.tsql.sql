-- Order.objects.filter(status='new').update(placed_at=Now())

UPDATE [example_order] SET [placed_at] = SYSUTCDATETIME()
WHERE
  [example_order].[status] = %s;
-- parameters: ('new',)
