-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='day', b='opens'))
--     .filter(v__a='2024-02-29')
--     .values('pk')

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT"
WHERE
  (
    DBMS_LOB.SUBSTR(
      JSON_QUERY(
        JSON_OBJECT(
          'a' VALUE TO_CHAR("EXAMPLE_EVENT"."DAY", 'YYYY-MM-DD'),
          'b' VALUE RTRIM(RTRIM(TO_CHAR("EXAMPLE_EVENT"."OPENS", 'HH24:MI:SS.FF6'), '0'), '.') RETURNING CLOB
        ),
        '$.a' RETURNING CLOB WITH WRAPPER
      ),
      1,
      2
    ) = '"'
    AND DBMS_LOB.COMPARE(
      TO_NCLOB(
        JSON_VALUE(
          JSON_OBJECT(
            'a' VALUE TO_CHAR("EXAMPLE_EVENT"."DAY", 'YYYY-MM-DD'),
            'b' VALUE RTRIM(RTRIM(TO_CHAR("EXAMPLE_EVENT"."OPENS", 'HH24:MI:SS.FF6'), '0'), '.') RETURNING CLOB
          ),
          '$.a' RETURNING CLOB
        )
      ),
      TO_NCLOB(%s)
    ) = 0
  )
ORDER BY
  1 ASC;
-- parameters: ('2024-02-29',)
