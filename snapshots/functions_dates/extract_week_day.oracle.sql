-- Event.objects.order_by('pk').annotate(v=ExtractWeekDay('starts_at'), w=ExtractWeekDay('day'))

SELECT
  "EXAMPLE_EVENT"."ID",
  "EXAMPLE_EVENT"."TITLE",
  "EXAMPLE_EVENT"."STARTS_AT",
  "EXAMPLE_EVENT"."ENDS_AT",
  "EXAMPLE_EVENT"."DAY",
  "EXAMPLE_EVENT"."DEADLINE",
  "EXAMPLE_EVENT"."OPENS",
  "EXAMPLE_EVENT"."CLOSES",
  "EXAMPLE_EVENT"."LENGTH",
  "EXAMPLE_EVENT"."PAUSE",
  (
    MOD(
      TRUNC("EXAMPLE_EVENT"."STARTS_AT") - TRUNC("EXAMPLE_EVENT"."STARTS_AT", 'IW') + 1,
      7
    ) + 1
  ) AS "V",
  (
    MOD(TRUNC("EXAMPLE_EVENT"."DAY") - TRUNC("EXAMPLE_EVENT"."DAY", 'IW') + 1, 7) + 1
  ) AS "W"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
