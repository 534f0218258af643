-- Event.objects.update(title=F('starts_at'))

UPDATE "EXAMPLE_EVENT" SET "TITLE" = CASE
  WHEN NOT "EXAMPLE_EVENT"."STARTS_AT" IS NULL
  THEN RTRIM(RTRIM(TO_CHAR("EXAMPLE_EVENT"."STARTS_AT", 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.') || '+00'
END;
-- parameters: ()
