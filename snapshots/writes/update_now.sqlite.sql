-- Order.objects.filter(status='new').update(placed_at=Now())

UPDATE "example_order" SET "placed_at" = STRFTIME('%%Y-%%m-%%d %%H:%%M:%%f', 'NOW')
WHERE
  "example_order"."status" = %s;
-- parameters: ('new',)
