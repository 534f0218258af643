-- Event.objects.order_by('pk')
--     .values_list(Cast(Window(Lag('starts_at'), order_by='pk'), DateField()), Window(Lag(START), order_by='pk'))

SELECT
  TRUNC(LAG("EXAMPLE_EVENT"."STARTS_AT", 1) OVER (ORDER BY "EXAMPLE_EVENT"."ID")) AS "CAST1",
  LAG(TRUNC("EXAMPLE_EVENT"."STARTS_AT"), 1) OVER (ORDER BY "EXAMPLE_EVENT"."ID") AS "WINDOW1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
