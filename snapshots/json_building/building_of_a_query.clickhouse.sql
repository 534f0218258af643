-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=Subquery(Event.objects.filter(pk=OuterRef('pk')).values('ends_at')[:1])))

SELECT
  "example_event_outer"."id",
  "example_event_outer"."title",
  "example_event_outer"."starts_at",
  "example_event_outer"."ends_at",
  "example_event_outer"."day",
  "example_event_outer"."deadline",
  "example_event_outer"."opens",
  "example_event_outer"."closes",
  "example_event_outer"."length",
  "example_event_outer"."pause",
  concat(
    '{"a": ',
    coalesce(
      toJSONString(
        REPLACE(
          REPLACE(
            concat(
              replaceRegexpOne(
                toString(
                  CAST((
                    (
                      SELECT
                        tupleElement(argMin(tuple("u0"."ends_at"), tuple(1)), 1) AS "ends_at"
                      FROM "example_event" AS "u0"
                      WHERE
                        "u0"."id" = (
                          "example_event_outer"."id"
                        )
                    )
                  ) AS Nullable(DateTime64(6, 'UTC')))
                ),
                '\\.?0{1,6}$',
                ''
              ),
              '+00'
            ),
            ' ',
            'T'
          ),
          '+00',
          '+00:00'
        )
      ),
      'null'
    ),
    '}',
    ''
  ) AS "v"
FROM "example_event" AS "example_event_outer"
ORDER BY
  "example_event_outer"."id" ASC;
-- parameters: ()
