-- Event.objects.annotate(d=TruncDate('starts_at')).values('d').annotate(n=Count('pk')).order_by('d')

SELECT
  TRUNC("EXAMPLE_EVENT"."STARTS_AT") AS "D",
  COUNT("EXAMPLE_EVENT"."ID") AS "N"
FROM "EXAMPLE_EVENT"
GROUP BY
  TRUNC("EXAMPLE_EVENT"."STARTS_AT")
ORDER BY
  1 ASC;
-- parameters: ()
