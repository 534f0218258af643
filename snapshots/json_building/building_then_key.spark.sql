-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='ends_at'))
--     .annotate(w=KT('v__a'))
--     .values('pk', 'w')

SELECT
  `example_event`.`id` AS `pk`,
  CASE
    WHEN regexp_like(
      to_json(
        variant_get(
          parse_json(
            concat(
              '{"a": ',
              regexp_extract(
                to_json(
                  array(
                    REPLACE(
                      REPLACE(
                        concat(CAST(CAST(`example_event`.`ends_at` AS TIMESTAMP) AS STRING), '+00'),
                        ' ',
                        'T'
                      ),
                      '+00',
                      '+00:00'
                    )
                  )
                ),
                '(?s)^.(.*).$',
                1
              ),
              '}'
            )
          ),
          '$.a'
        )
      ),
      '^["]'
    )
    THEN variant_get(
      parse_json(
        concat(
          '{"a": ',
          regexp_extract(
            to_json(
              array(
                REPLACE(
                  REPLACE(
                    concat(CAST(CAST(`example_event`.`ends_at` AS TIMESTAMP) AS STRING), '+00'),
                    ' ',
                    'T'
                  ),
                  '+00',
                  '+00:00'
                )
              )
            ),
            '(?s)^.(.*).$',
            1
          ),
          '}'
        )
      ),
      '$.a',
      'string'
    )
    WHEN NOT regexp_like(
      to_json(
        variant_get(
          parse_json(
            concat(
              '{"a": ',
              regexp_extract(
                to_json(
                  array(
                    REPLACE(
                      REPLACE(
                        concat(CAST(CAST(`example_event`.`ends_at` AS TIMESTAMP) AS STRING), '+00'),
                        ' ',
                        'T'
                      ),
                      '+00',
                      '+00:00'
                    )
                  )
                ),
                '(?s)^.(.*).$',
                1
              ),
              '}'
            )
          ),
          '$.a'
        )
      ),
      '^[n]'
    )
    THEN to_json(
      variant_get(
        parse_json(
          concat(
            '{"a": ',
            regexp_extract(
              to_json(
                array(
                  REPLACE(
                    REPLACE(
                      concat(CAST(CAST(`example_event`.`ends_at` AS TIMESTAMP) AS STRING), '+00'),
                      ' ',
                      'T'
                    ),
                    '+00',
                    '+00:00'
                  )
                )
              ),
              '(?s)^.(.*).$',
              1
            ),
            '}'
          )
        ),
        '$.a'
      )
    )
  END AS `w`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()
