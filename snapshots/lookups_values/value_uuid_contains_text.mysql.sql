-- Order.objects.alias(v=Right(Cast('pk', TextField()), 14)).filter(pk__contains=F('v'))

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  `example_order`.`id` LIKE BINARY REPLACE(
    CONCAT(
      '%%',
      REPLACE(
        REPLACE(
          REPLACE(
            (
              RIGHT(
                CAST((
                  CONCAT(
                    SUBSTRING(`example_order`.`id`, 1, 8),
                    '-',
                    SUBSTRING(`example_order`.`id`, 9, 4),
                    '-',
                    SUBSTRING(`example_order`.`id`, 13, 4),
                    '-',
                    SUBSTRING(`example_order`.`id`, 17, 4),
                    '-',
                    SUBSTRING(`example_order`.`id`, 21, 12)
                  )
                ) AS CHAR),
                14
              )
            ),
            '\\',
            '\\\\'
          ),
          '%%',
          '\\%%'
        ),
        '_',
        '\\_'
      ),
      '%%'
    ),
    '-',
    ''
  ) ESCAPE '\\';
-- parameters: ()
