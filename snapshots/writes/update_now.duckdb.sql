-- Order.objects.filter(status='new').update(placed_at=Now())

UPDATE "example_order" SET "placed_at" = (
  NOW() AT TIME ZONE 'UTC'
)
WHERE
  "example_order"."status" = %s;
-- parameters: ('new',)
