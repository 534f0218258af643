-- Event.objects.update(deadline=Case(When(pk__lt=4, then='starts_at'), When(pk__lt=9, then='ends_at'), output_field=DateTimeField()))

UPDATE "EXAMPLE_EVENT" SET "DEADLINE" = TRUNC(
  CASE
    WHEN (
      "EXAMPLE_EVENT"."ID" < %s
    )
    THEN "EXAMPLE_EVENT"."STARTS_AT"
    WHEN (
      "EXAMPLE_EVENT"."ID" < %s
    )
    THEN "EXAMPLE_EVENT"."ENDS_AT"
    ELSE NULL
  END
);
-- parameters: (4, 9)
