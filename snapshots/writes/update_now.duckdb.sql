UPDATE "example_order" SET "placed_at" = (
  CURRENT_TIMESTAMP AT TIME ZONE 'UTC'
)
WHERE
  "example_order"."status" = %s;
-- parameters: ('new',)
