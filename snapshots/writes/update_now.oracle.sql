-- Order.objects.filter(status='new').update(placed_at=Now())

UPDATE "EXAMPLE_ORDER" SET "PLACED_AT" = SYS_EXTRACT_UTC(SYSTIMESTAMP)
WHERE
  "EXAMPLE_ORDER"."STATUS" = %s;
-- parameters: ('new',)
