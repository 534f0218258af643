-- Event.objects.order_by('pk').values_list(Cast(ExtractYear('day'), CharField()))

SELECT
  CAST(EXTRACT(YEAR FROM "EXAMPLE_EVENT"."DAY") AS NVARCHAR2(2000)) AS "CAST1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
