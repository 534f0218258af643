-- Event.objects.values(v=JSONObject(a='day')).distinct()

SELECT DISTINCT
  JSON_OBJECT('a' VALUE TO_CHAR("EXAMPLE_EVENT"."DAY", 'YYYY-MM-DD') RETURNING CLOB) AS "V"
FROM "EXAMPLE_EVENT";
-- parameters: ()
