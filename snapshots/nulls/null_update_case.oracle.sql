-- Event.objects.update(deadline=Case(When(pk=1, then=DAY), default='deadline'))

UPDATE "EXAMPLE_EVENT" SET "DEADLINE" = CASE
  WHEN (
    "EXAMPLE_EVENT"."ID" = %s
  )
  THEN NULL
  ELSE "EXAMPLE_EVENT"."DEADLINE"
END;
-- parameters: (1,)
