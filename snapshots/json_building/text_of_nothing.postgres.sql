-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(a=Cast(NullIf('starts_at', 'starts_at'), TextField()), b=Cast(NullIf('day', 'day'), TextField()), c=Cast(NullIf('opens', 'opens'), TextField()), d=Cast(NullIf('length', 'length'), TextField()))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  CAST(NULLIF("example_event"."starts_at", "example_event"."starts_at") AS TEXT) AS "a",
  CAST(NULLIF("example_event"."day", "example_event"."day") AS TEXT) AS "b",
  CAST(NULLIF("example_event"."opens", "example_event"."opens") AS TEXT) AS "c",
  CAST(NULLIF("example_event"."length", "example_event"."length") AS TEXT) AS "d"
FROM "example_event"
WHERE
  "example_event"."id" = %s
ORDER BY
  "example_event"."id" ASC;
-- parameters: (1,)
