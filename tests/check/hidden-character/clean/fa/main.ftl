hello = می‌خواهم؟
bye = ⁧خدا⁩
