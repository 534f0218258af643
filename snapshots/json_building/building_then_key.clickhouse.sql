-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='ends_at'))
--     .annotate(w=KT('v__a'))
--     .values('pk', 'w')

SELECT
  "example_event"."id" AS "pk",
  CASE
    WHEN JSONHas(
      concat(
        '{"a": ',
        coalesce(
          toJSONString(
            REPLACE(
              REPLACE(
                concat(
                  replaceRegexpOne(
                    toString(CAST("example_event"."ends_at" AS Nullable(DateTime64(6, 'UTC')))),
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
      ),
      'a'
    ) = 1
    AND toString(
      JSONType(
        concat(
          '{"a": ',
          coalesce(
            toJSONString(
              REPLACE(
                REPLACE(
                  concat(
                    replaceRegexpOne(
                      toString(CAST("example_event"."ends_at" AS Nullable(DateTime64(6, 'UTC')))),
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
        ),
        'a'
      )
    ) IN ('String')
    THEN JSONExtractString(
      concat(
        '{"a": ',
        coalesce(
          toJSONString(
            REPLACE(
              REPLACE(
                concat(
                  replaceRegexpOne(
                    toString(CAST("example_event"."ends_at" AS Nullable(DateTime64(6, 'UTC')))),
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
      ),
      'a'
    )
    WHEN JSONHas(
      concat(
        '{"a": ',
        coalesce(
          toJSONString(
            REPLACE(
              REPLACE(
                concat(
                  replaceRegexpOne(
                    toString(CAST("example_event"."ends_at" AS Nullable(DateTime64(6, 'UTC')))),
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
      ),
      'a'
    ) = 1
    AND NOT (
      toString(
        JSONType(
          concat(
            '{"a": ',
            coalesce(
              toJSONString(
                REPLACE(
                  REPLACE(
                    concat(
                      replaceRegexpOne(
                        toString(CAST("example_event"."ends_at" AS Nullable(DateTime64(6, 'UTC')))),
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
          ),
          'a'
        )
      ) IN ('Null')
    )
    THEN JSONExtractRaw(
      concat(
        '{"a": ',
        coalesce(
          toJSONString(
            REPLACE(
              REPLACE(
                concat(
                  replaceRegexpOne(
                    toString(CAST("example_event"."ends_at" AS Nullable(DateTime64(6, 'UTC')))),
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
      ),
      'a'
    )
  END AS "w"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
