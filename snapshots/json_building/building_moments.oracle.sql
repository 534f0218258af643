-- Event.objects.order_by('pk').annotate(v=JSONObject(a='starts_at', b='ends_at'))

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
  JSON_OBJECT(
    'a' VALUE REPLACE(
      REPLACE(
        CASE
          WHEN NOT "EXAMPLE_EVENT"."STARTS_AT" IS NULL
          THEN RTRIM(RTRIM(TO_CHAR("EXAMPLE_EVENT"."STARTS_AT", 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.') || '+00'
        END,
        ' ',
        'T'
      ),
      '+00',
      '+00:00'
    ),
    'b' VALUE REPLACE(
      REPLACE(
        CASE
          WHEN NOT "EXAMPLE_EVENT"."ENDS_AT" IS NULL
          THEN RTRIM(RTRIM(TO_CHAR("EXAMPLE_EVENT"."ENDS_AT", 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.') || '+00'
        END,
        ' ',
        'T'
      ),
      '+00',
      '+00:00'
    ) RETURNING CLOB
  ) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
