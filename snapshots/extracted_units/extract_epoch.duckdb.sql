-- Event.objects.order_by('pk')
--     .values_list('pk', Extract('starts_at', 'epoch', output_field=FloatField()))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(EPOCH FROM "example_event"."starts_at") AS "extract1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
