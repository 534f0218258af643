-- Event.objects.annotate(d=TruncDate('starts_at')).values('d').annotate(n=Count('pk')).order_by('d')

SELECT
  CAST("example_event"."starts_at" AS Nullable(Date32)) AS "d",
  COUNT("example_event"."id") AS "n"
FROM "example_event"
GROUP BY
  CAST("example_event"."starts_at" AS Nullable(Date32))
ORDER BY
  1 ASC;
-- parameters: ()
