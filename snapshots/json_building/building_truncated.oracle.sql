-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=TruncHour('ends_at'), b=TruncMonth('starts_at'), c=TruncDate('starts_at'), d=TruncTime('starts_at')))

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
      RTRIM(
        RTRIM(
          TO_CHAR(
            CAST(TRUNC("EXAMPLE_EVENT"."ENDS_AT", 'HH24') AS TIMESTAMP),
            'YYYY-MM-DD HH24:MI:SS.FF6'
          ),
          '0'
        ),
        '.'
      ),
      ' ',
      'T'
    ),
    'b' VALUE REPLACE(
      RTRIM(
        RTRIM(
          TO_CHAR(
            CAST(TRUNC("EXAMPLE_EVENT"."STARTS_AT", 'MM') AS TIMESTAMP),
            'YYYY-MM-DD HH24:MI:SS.FF6'
          ),
          '0'
        ),
        '.'
      ),
      ' ',
      'T'
    ),
    'c' VALUE TO_CHAR(TRUNC("EXAMPLE_EVENT"."STARTS_AT"), 'YYYY-MM-DD'),
    'd' VALUE RTRIM(
      RTRIM(
        TO_CHAR(
          (
            TO_TIMESTAMP('1900-01-01', 'YYYY-MM-DD') + (
              "EXAMPLE_EVENT"."STARTS_AT" - CAST(TRUNC("EXAMPLE_EVENT"."STARTS_AT") AS TIMESTAMP)
            )
          ),
          'HH24:MI:SS.FF6'
        ),
        '0'
      ),
      '.'
    ) RETURNING CLOB
  ) AS "V"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
